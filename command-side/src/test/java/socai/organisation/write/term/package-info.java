/** Tests of recording the terms of committees. */
@NullMarked
package socai.organisation.write.term;

import org.jspecify.annotations.NullMarked;
