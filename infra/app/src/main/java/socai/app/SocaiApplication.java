package socai.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The Spring application: its own beans are in this package, the rest comes as auto-configurations of the modules. */
@SpringBootApplication(scanBasePackageClasses = SocaiApplication.class)
public class SocaiApplication {}
