package org.caseload.api;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Refuses U+0000 in every text and name of a JSON body as what cannot be read: PostgreSQL holds none. */
@Configuration(proxyBeanMethods = false)
class NulFreeBodies {

    /** After Spring Boot's own, whose converter it replaces. */
    @Bean
    @Order(1)
    ServerHttpMessageConvertersCustomizer withoutNul(JsonMapper json) {
        SimpleModule module = new SimpleModule()
                .addDeserializer(String.class, new Text())
                .addKeyDeserializer(String.class, new Name());
        JsonMapper strict = json.rebuild().addModule(module).build();
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    private static String checked(String text, DeserializationContext context) {
        if (text.indexOf('\0') >= 0) {
            throw context.weirdStringException(text, String.class, "U+0000");
        }
        return text;
    }

    private static final class Text extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return checked(super.deserialize(parser, context), context);
        }
    }

    private static final class Name extends KeyDeserializer {

        @Override
        public Object deserializeKey(String name, DeserializationContext context) {
            return checked(name, context);
        }
    }
}
