/** Tests of looking into a lost file. */
@NullMarked
package socai.membership.write.memberfile.inquiry;

import org.jspecify.annotations.NullMarked;
