/** Tests of telling that a member file is late. */
@NullMarked
package socai.membership.write.memberrecord.lateness;

import org.jspecify.annotations.NullMarked;
