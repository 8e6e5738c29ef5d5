/** The keeper reports that a member file is gone. */
@NullMarked
package socai.membership.write.memberfile.lost;

import org.jspecify.annotations.NullMarked;
