/** Moving by a list, on the pure decider. */
@NullMarked
package socai.membership.write.reorganisation.move;

import org.jspecify.annotations.NullMarked;
