package sharpsword.casework.party.client;

import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Configuration;

/** Makes the clients of this package. */
@Configuration(proxyBeanMethods = false)
@EnableFeignClients(clients = OfficerDirectory.class)
class ClientConfiguration {}
