/** How the people of the demo ask: in an office they hold, on the simulated day, with the answer that is expected. */
@NullMarked
package socai.demo.desk;

import org.jspecify.annotations.NullMarked;
