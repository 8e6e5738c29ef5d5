/** Taking over, on the pure decider. */
@NullMarked
package socai.membership.write.reorganisation.takeover;

import org.jspecify.annotations.NullMarked;
