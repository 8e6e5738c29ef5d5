/** Who may take an office or a seat, on both sides of every limit. */
@NullMarked
package socai.organisation.write.candidate;

import org.jspecify.annotations.NullMarked;
