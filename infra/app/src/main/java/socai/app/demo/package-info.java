/** Opens a store as a demonstration and fills it once. */
@NullMarked
package socai.app.demo;

import org.jspecify.annotations.NullMarked;
