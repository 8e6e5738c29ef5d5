/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.openrecognition;

import org.jspecify.annotations.NullMarked;
