/** The body that is competent to admit lets a member go, or not. */
@NullMarked
package socai.membership.write.leaving.decide;

import org.jspecify.annotations.NullMarked;
