/** The decision, on the pure decider. */
@NullMarked
package socai.membership.write.reorganisation.decide;

import org.jspecify.annotations.NullMarked;
