/** Appointing to an office, and ending an office. */
@NullMarked
package socai.organisation.write.office;

import org.jspecify.annotations.NullMarked;
