/** Carrying files over, on the pure deciders. */
@NullMarked
package socai.membership.write.reorganisation.carry;

import org.jspecify.annotations.NullMarked;
