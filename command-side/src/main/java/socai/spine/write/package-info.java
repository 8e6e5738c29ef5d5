/** How any command becomes a decision: the decider contract, the one generic handler, the gateway around it. */
@NullMarked
package socai.spine.write;

import org.jspecify.annotations.NullMarked;
