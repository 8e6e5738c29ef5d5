/** Tests of reading Party badges. */
@NullMarked
package socai.membership.read.badges;

import org.jspecify.annotations.NullMarked;
