/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.ending;

import org.jspecify.annotations.NullMarked;
