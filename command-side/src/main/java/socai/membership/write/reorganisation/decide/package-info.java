/** The decision on a reorganisation is recorded. */
@NullMarked
package socai.membership.write.reorganisation.decide;

import org.jspecify.annotations.NullMarked;
