/** The end, on the pure decider. */
@NullMarked
package socai.membership.write.reorganisation.complete;

import org.jspecify.annotations.NullMarked;
