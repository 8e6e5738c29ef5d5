/** Files of people who are no members there go on elsewhere. */
@NullMarked
package socai.membership.write.reorganisation.carry;

import org.jspecify.annotations.NullMarked;
