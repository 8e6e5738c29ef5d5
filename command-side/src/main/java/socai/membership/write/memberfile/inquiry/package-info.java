/** The keeper has looked into the loss of a member file. */
@NullMarked
package socai.membership.write.memberfile.inquiry;

import org.jspecify.annotations.NullMarked;
