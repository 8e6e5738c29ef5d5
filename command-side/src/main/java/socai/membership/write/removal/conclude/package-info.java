/** The time for a complaint passed: the removal is final. */
@NullMarked
package socai.membership.write.removal.conclude;

import org.jspecify.annotations.NullMarked;
