/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.deciderecognition;

import org.jspecify.annotations.NullMarked;
