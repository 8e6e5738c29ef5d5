/** The cell answers a request that came by its code, or lets it lapse. */
@NullMarked
package socai.membership.write.joining.answer;

import org.jspecify.annotations.NullMarked;
