/** A lost member file is restored. */
@NullMarked
package socai.membership.write.memberfile.restore;

import org.jspecify.annotations.NullMarked;
