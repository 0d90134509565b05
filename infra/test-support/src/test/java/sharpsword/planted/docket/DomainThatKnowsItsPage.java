package sharpsword.planted.docket;

import sharpsword.planted.docket.web.Page;

class DomainThatKnowsItsPage {
    Page page = new Page();
}
