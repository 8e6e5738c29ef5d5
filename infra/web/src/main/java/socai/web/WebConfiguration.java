package socai.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import socai.web.pages.frame.LanguageChoice;
import socai.web.pages.frame.PageLanguage;
import socai.web.pages.problem.PlainAddress;
import socai.web.pages.words.Texts;

/**
 * Pages and REST. The application gives what they speak to: the doors of commands and questions, the catalogue, the
 * handlers of questions, the clock, rights by streams, who holds which office, attachments.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ComponentScan(basePackages = {"socai.web.pages", "socai.web.openapi"})
public class WebConfiguration implements WebMvcConfigurer {

    /** An ordinary store, unless the application says otherwise. */
    @Bean
    @ConditionalOnMissingBean
    StoreMark storeMark() {
        return () -> false;
    }

    /** Read and written in one, unless the application says otherwise. */
    @Bean
    @ConditionalOnMissingBean
    Freshness freshness() {
        return Freshness.AT_ONCE;
    }

    @Bean
    MessageSource messageSource() {
        return Texts.source();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PageLanguage();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PlainAddress()).excludePathPatterns("/api/**", "/tinh/**");
        registry.addInterceptor(new LanguageChoice()).excludePathPatterns("/api/**", "/tinh/**");
    }
}
