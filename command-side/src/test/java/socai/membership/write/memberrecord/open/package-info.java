/** Tests of opening a member file. */
@NullMarked
package socai.membership.write.memberrecord.open;

import org.jspecify.annotations.NullMarked;
