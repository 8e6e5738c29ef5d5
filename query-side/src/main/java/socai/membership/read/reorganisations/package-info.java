/** What a reorganisation has moved, what it would still move, and what stands in its way. */
@NullMarked
package socai.membership.read.reorganisations;

import org.jspecify.annotations.NullMarked;
