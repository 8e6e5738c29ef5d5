/** How votes are counted. */
@NullMarked
package socai.membership.write.voting;

import org.jspecify.annotations.NullMarked;
