package socai.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Brings the REST doors into an application that holds this module. */
@AutoConfiguration
@ComponentScan(basePackages = "socai.web.api")
public class ApiConfiguration {}
