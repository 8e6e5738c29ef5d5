/** A paper of a lost member file is there again. */
@NullMarked
package socai.membership.write.memberfile.rebuild;

import org.jspecify.annotations.NullMarked;
