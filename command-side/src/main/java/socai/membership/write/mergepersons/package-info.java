/** Two records turn out to be one person: one is kept, the other points to it; nothing is deleted. */
@NullMarked
package socai.membership.write.mergepersons;

import org.jspecify.annotations.NullMarked;
