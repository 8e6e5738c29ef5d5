/** A person's data is destroyed on a legal ground; what was decided about them stays provable. */
@NullMarked
package socai.membership.write.eraseperson;

import org.jspecify.annotations.NullMarked;
