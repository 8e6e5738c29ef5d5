/** Time outside the Party that Party age is reckoned without. */
@NullMarked
package socai.membership.write.partyage.breaks;

import org.jspecify.annotations.NullMarked;
