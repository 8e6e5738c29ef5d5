/** Tests of members' requests for corrections. */
@NullMarked
package socai.membership.write.selfcorrection;

import org.jspecify.annotations.NullMarked;
