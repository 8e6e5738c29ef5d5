/** The desk at which lists are handed in over the web. */
@NullMarked
package socai.app.importing.desk;

import org.jspecify.annotations.NullMarked;
