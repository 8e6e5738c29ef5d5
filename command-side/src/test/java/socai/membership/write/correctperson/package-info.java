/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.correctperson;

import org.jspecify.annotations.NullMarked;
