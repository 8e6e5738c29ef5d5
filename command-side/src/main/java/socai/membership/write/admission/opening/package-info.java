/** The admission file proper is opened with the application and the CV. */
@NullMarked
package socai.membership.write.admission.opening;

import org.jspecify.annotations.NullMarked;
