/** The body that decides takes more time, once. */
@NullMarked
package socai.membership.write.extendrecognitionclock;

import org.jspecify.annotations.NullMarked;
