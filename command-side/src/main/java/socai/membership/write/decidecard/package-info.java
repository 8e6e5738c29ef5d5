/** The competent body decides on a Party card. */
@NullMarked
package socai.membership.write.decidecard;

import org.jspecify.annotations.NullMarked;
