/** Tests of interruptions of Party age. */
@NullMarked
package socai.membership.write.partyage.breaks;

import org.jspecify.annotations.NullMarked;
