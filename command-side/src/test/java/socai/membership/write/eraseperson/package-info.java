/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.eraseperson;

import org.jspecify.annotations.NullMarked;
