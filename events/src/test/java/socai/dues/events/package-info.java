/** Example histories of dues, used by fixtures, golden files and read models alike. */
@NullMarked
package socai.dues.events;

import org.jspecify.annotations.NullMarked;
