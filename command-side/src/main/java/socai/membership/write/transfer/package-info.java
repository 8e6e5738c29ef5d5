/** The transfer of a member as it stands, and what its slices share: places, levels, rules. */
@NullMarked
package socai.membership.write.transfer;

import org.jspecify.annotations.NullMarked;
