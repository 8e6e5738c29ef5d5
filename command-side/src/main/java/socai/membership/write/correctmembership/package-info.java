/** A recorded fact of a membership was wrong: the one way in which it is put right. */
@NullMarked
package socai.membership.write.correctmembership;

import org.jspecify.annotations.NullMarked;
