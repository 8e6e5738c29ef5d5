/** Who is to take an office or a seat: what their own membership says of them, and where the office lies. */
@NullMarked
package socai.organisation.write.candidate;

import org.jspecify.annotations.NullMarked;
