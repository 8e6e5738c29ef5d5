/** Tests of the package of the same name. */
@NullMarked
package socai.membership.write.extendrecognitionclock;

import org.jspecify.annotations.NullMarked;
