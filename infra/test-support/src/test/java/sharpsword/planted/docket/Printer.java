package sharpsword.planted.docket;

class Printer {
    void print() {
        System.out.println("planted");
    }
}
