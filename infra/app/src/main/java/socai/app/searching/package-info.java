/** Keeps the search index in step with the read models. */
@NullMarked
package socai.app.searching;

import org.jspecify.annotations.NullMarked;
