package sharpsword.operation.naturereserve;

import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-nature-reserve")
class NatureReserveIntegrationTests extends ServiceRules {

    NatureReserveIntegrationTests() {
        super(NatureReserveProfile.PROFILE);
    }
}
