/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.mergepersons;

import org.jspecify.annotations.NullMarked;
