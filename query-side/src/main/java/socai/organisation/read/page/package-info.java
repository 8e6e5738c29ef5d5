/** One organisation as it stood on a day, with what happened to it. */
@NullMarked
package socai.organisation.read.page;

import org.jspecify.annotations.NullMarked;
